"""The page beside the form: what residents will see of a draft, from the site's own templates."""
