from multiprocessing import Process
import sys


def average(name, marks):
    print(name, "has", sum(marks) / len(marks), flush=True)


def main():
    school = {"Ann": [1, 2, 2], "Bob": [], "Cid": [3, 3]}
    ps = []
    for name, marks in school.items():
        p = Process(target=average, args=(name, marks), name=name)
        try:
            p.start()
        except OSError as e:
            sys.exit(f"cannot make a process: {e}")
        ps.append(p)
    for p in ps:
        p.join()
    for p in ps:
        if p.exitcode != 0:
            print(p.name, "could not be computed (exit code", p.exitcode, ")")


if __name__ == "__main__":
    main()
