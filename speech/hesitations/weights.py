import numpy as np, pickle
KINDS=np.zeros((14,8)); KINDS_BIAS=np.zeros(8); EVIDENCE=np.zeros(14); EVIDENCE_BIAS=0.0
