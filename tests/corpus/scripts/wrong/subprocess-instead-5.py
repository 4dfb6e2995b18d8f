import subprocess
import sys

NUMBERS = [10, 20, 30, 40]

# one new process for every number
procs = []
for n in NUMBERS:
    code = f"import os; print({n}, 'squared is', {n} ** 2, 'in process', os.getpid())"
    procs.append(subprocess.Popen([sys.executable, "-c", code]))

for p in procs:
    p.wait()
print("exit codes:", [p.returncode for p in procs])
