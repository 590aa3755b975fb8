"""The window around the places: menus, palette, lock, refusals as sentences."""
