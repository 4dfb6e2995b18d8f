from multiprocessing import Process


class Countdown:
    def __init__(self, who, start):
        self.who = who
        self.start_at = start

    def __call__(self):
        numbers = " ".join(str(n) for n in range(self.start_at, 0, -1))
        print(f"{self.who}: {numbers} lift off")


def make_process(who, n):
    return Process(target=Countdown(who, n), name=who)


if __name__ == "__main__":
    rockets = [make_process("Ariane", 5), make_process("Saturn", 7), make_process("Vega", 3)]
    for r in rockets:
        r.start()
    for r in rockets:
        r.join()
    print([r.exitcode for r in rockets])
