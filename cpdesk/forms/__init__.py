"""Printed paper: one module a subject. The words of a form are data in ``resources/forms``, its layout is code."""
