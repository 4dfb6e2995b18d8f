import multiprocessing
import subprocess
import sys


def ask(expression, results):
    """let a fresh Python compute it (as one would call ffmpeg or git)"""
    done = subprocess.run([sys.executable, "-c", f"print({expression})"],
                          capture_output=True, text=True, check=True)
    results[expression] = done.stdout.strip()


def main():
    with multiprocessing.Manager() as manager:
        results = manager.dict()
        asked = ["2 ** 10", "sum(range(101))", "'ab' * 3"]
        helpers = [multiprocessing.Process(target=ask, args=(e, results)) for e in asked]
        for h in helpers:
            h.start()
        for h in helpers:
            h.join()
        for e in asked:
            print(e, "=", results[e])


if __name__ == "__main__":
    main()
