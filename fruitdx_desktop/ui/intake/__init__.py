"""The ways in for photos beside the file chooser: dropped, pasted, and found in a folder that is watched."""
