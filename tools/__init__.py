"""Tasks run by hand or by make; the package and the site do not import them."""
