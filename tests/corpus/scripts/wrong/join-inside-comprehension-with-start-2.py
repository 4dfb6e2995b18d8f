import multiprocessing as mp
import os


def checksum(text, rounds):
    value = 0
    for r in range(rounds):
        for c in text:
            value = (value * 31 + ord(c)) % 1_000_003
    print(os.getpid(), text, value)


class Job:
    def __init__(self, text):
        self.process = mp.Process(target=checksum, args=(text, 20_000))

    def do(self):
        self.process.start()
        self.process.join()
        return self.process.exitcode


def main():
    jobs = [Job(t) for t in ("alpha", "beta", "gamma")]
    print("exit codes:", [job.do() for job in jobs])


if __name__ == "__main__":
    main()
