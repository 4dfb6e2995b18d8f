import subprocess
import sys

processes = []
for n in range(1, 5):
    p = subprocess.Popen([sys.executable, "-c", f"print({n} ** 2)"])
    processes.append(p)
for p in processes:
    p.wait()
