"""Jobs that are done unattended: their steps, on this machine or by workers, and who puts them together."""
