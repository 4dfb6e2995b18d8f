import subprocess
import sys


def digit_sum(n):
    print(f"digit sum of 2**{n} is", sum(int(c) for c in str(2 ** n)))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        # I am one of the four
        digit_sum(int(sys.argv[1]))
    else:
        running = []
        for n in (10, 100, 500, 1000):
            running.append(subprocess.Popen([sys.executable, __file__, str(n)]))
        for proc in running:
            proc.wait()
        print("four processes finished")
