"""What the command line ends with. Imports nothing: it is needed before anything else is."""

OK = 0
SOME_UNREADABLE = 1
USAGE = 2
NO_MODEL = 3
TRAINING_FAILED = 4
# As a shell has it for a program that SIGINT ended.
CANCELLED = 130
