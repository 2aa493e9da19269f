"""Who may open a journal: the data key, the slots that wrap it, the header, the lock.

Knows keys, passphrases and the files `vault.json`, `vault.json.bak` and `journal.lock`; must not
know what is in the journal, any SQL or any screen.
"""
