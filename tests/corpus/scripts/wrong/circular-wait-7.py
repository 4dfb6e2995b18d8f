import multiprocessing


class Friend:
    """A friend who is polite: he listens first and then he answers."""

    def __init__(self, name, phone):
        self.name = name
        self.phone = phone

    def talk(self):
        print(self.name, "picks up the phone", flush=True)
        heard = self.phone.recv()
        print(self.name, "heard:", heard, flush=True)
        self.phone.send("Hello, here is " + self.name)


def call(name, phone):
    Friend(name, phone).talk()


if __name__ == "__main__":
    end1, end2 = multiprocessing.Pipe()
    friends = [
        multiprocessing.Process(target=call, args=("Sofia", end1)),
        multiprocessing.Process(target=call, args=("Marek", end2)),
    ]
    for f in friends:
        f.start()
    for f in friends:
        f.join()
    print("the call is over")
