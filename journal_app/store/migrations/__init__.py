"""The steps from one schema to the next; each module is one step and never changes again."""
