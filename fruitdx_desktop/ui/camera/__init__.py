"""Photos from a camera of the computer, where there is one."""
