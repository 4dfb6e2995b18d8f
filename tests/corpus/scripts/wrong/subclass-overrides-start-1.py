from multiprocessing import Process


class Greeter(Process):
    def __init__(self, who):
        super().__init__()
        self.who = who

    def start(self):
        print("Hello", self.who)


if __name__ == "__main__":
    for who in ("Mia", "Tom", "Zoe"):
        Greeter(who).start()
