import multiprocessing


class Countdown(multiprocessing.Process):
    def run(self):
        for i in (3, 2, 1):
            print(self.name, i)


def main():
    rockets = [Countdown(name="Rocket " + x) for x in "AB"]
    for r in rockets:
        r.start()
    for r in rockets:
        r.join()
    print("lift-off!")


if __name__ == "main":
    main()
