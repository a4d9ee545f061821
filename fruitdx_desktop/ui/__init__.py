"""The window: pages, cards, dialogs, theme. The only place with Qt."""
