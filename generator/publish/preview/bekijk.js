// Only in the preview: shows what is wrong with the map, and loads a newer page when there is one.
(function () {
  "use strict";
  var own = document.currentScript;
  var base = own.src.replace(/bekijk\.js.*$/, "");
  var version = own.dataset.versie;

  var style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = base + "bekijk.css";
  document.head.appendChild(style);

  var box = document.createElement("section");
  box.className = "kaart-fouten";
  box.setAttribute("role", "alert");
  box.hidden = true;
  document.body.appendChild(box);

  function show(problems, site) {
    box.textContent = "";
    box.hidden = problems.length === 0;
    if (box.hidden) return;
    var title = document.createElement("h2");
    title.textContent = "De kaart heeft nog fouten. " +
      (site ? "Dit is de vorige goede versie." : "Verbeter die eerst: dan komt hier de site.");
    var list = document.createElement("ul");
    problems.forEach(function (problem) {
      var item = document.createElement("li");
      item.textContent = problem;
      list.appendChild(item);
    });
    box.append(title, list);
  }

  function look() {
    fetch(base + "stand.json", { cache: "no-store" })
      .then(function (answer) { return answer.json(); })
      .then(function (state) {
        var newer = String(state.versie) !== version;
        if (newer && state.fouten.length === 0) location.reload();
        else show(state.fouten, state.site);
      })
      .catch(function () { /* the preview was stopped; it may come back */ })
      .then(function () { setTimeout(look, 700); });
  }
  look();
})();
