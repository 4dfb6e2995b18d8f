import sys
import time
from multiprocessing import Manager, Process


class Chat:
    def __init__(self):
        self.manager = Manager()
        self.messages = self.manager.list()
        self.people = []

    def enter(self, name):
        p = Process(target=talk, args=(name, self.messages), name=name)
        p.start()
        self.people.append(p)

    def close(self):
        self.manager.shutdown()
        for p in self.people:
            p.join()
            print(p.name, "left the chat")


def talk(name, messages):
    time.sleep(0.5)
    messages.append(f"hi, I am {name}")
    time.sleep(0.2)
    messages.append(f"bye from {name}")


def main():
    chat = Chat()
    try:
        for name in ("Ole", "Pia"):
            chat.enter(name)
    finally:
        chat.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
