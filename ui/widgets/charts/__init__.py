"""Charts on screen: their cards, who draws them, and ways to take them along."""
