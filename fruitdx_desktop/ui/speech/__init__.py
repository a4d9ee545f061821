"""Reading answers aloud, where the system has a voice."""
