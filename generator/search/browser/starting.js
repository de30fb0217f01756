const page = document.querySelector('[data-zoekpagina]')
if (page) load().then(index => finder(page, index))
else document.querySelectorAll('form[data-zoek]').forEach(combobox)
