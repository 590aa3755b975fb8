"""Safe reading of sheets: a foreign file is read by a child process with limits. Knows no subject."""
