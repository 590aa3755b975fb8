"""Our widgets, the paged model, jobs and the theme. Knows no subject."""
