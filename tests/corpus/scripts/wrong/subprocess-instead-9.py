import os
import sys
import tempfile

PROGRAM = """
import sys, math
n = int(sys.argv[1])
print("sqrt", n, "=", round(math.sqrt(n), 4))
"""


def main():
    with tempfile.TemporaryDirectory() as tmp:
        script = os.path.join(tmp, "root.py")
        with open(script, "w") as f:
            f.write(PROGRAM)
        pipes = [os.popen(f'"{sys.executable}" "{script}" {n}') for n in (2, 3, 5, 7)]
        for pipe in pipes:
            print(pipe.read().strip())
            pipe.close()


if __name__ == "__main__":
    main()
