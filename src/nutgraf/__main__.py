"""`python -m nutgraf`: the command line."""

from nutgraf.cli import main

main()
