import subprocess
import sys
from multiprocessing import Pool


def version_of(code):
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout.strip()


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(version_of, ["print(6 * 7)", "print('a' * 3)"]))
