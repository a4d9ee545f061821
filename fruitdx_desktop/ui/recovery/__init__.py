"""The dialog that leads out of a fault."""
