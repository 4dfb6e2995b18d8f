import subprocess
import sys

PROGRAM = """
import multiprocessing as mp

def cube(n):
    print(n ** 3)

if __name__ == "__main__":
    mp.set_start_method("spawn")
    ps = [mp.Process(target=cube, args=(n,)) for n in (2, 3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("exit codes", [p.exitcode for p in ps])
"""

done = subprocess.run([sys.executable, "-c", PROGRAM])
print("python ended with", done.returncode)
