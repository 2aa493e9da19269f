"""The words of the journal as frozen values: one file a word, standard library only."""
