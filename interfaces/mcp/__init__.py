"""`wordsplice mcp`: speech editing for larger agents, over the Model Context Protocol."""
