"""The forms records are noted with, shared by every page that notes or edits one."""
