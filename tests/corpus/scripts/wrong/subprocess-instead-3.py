import subprocess
import sys

# four processes, each prints one line of the times table
CODE = "import os; n = {}; print('pid', os.getpid(), ':', [n * k for k in range(1, 6)])"

procs = []
for n in (2, 4, 6, 8):
    procs.append(subprocess.Popen([sys.executable, "-c", CODE.format(n)]))

for p in procs:
    p.wait()
print("exit codes", [p.returncode for p in procs])
