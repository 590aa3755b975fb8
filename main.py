"""Start cpdesk: the window without arguments, a command with them."""

import sys

from cpdesk.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
