import multiprocessing as mp
import time


class ChatRoom:
    def __init__(self):
        self.inbox = mp.Queue()
        self.members = []

    def join_room(self, name, messages):
        m = mp.Process(target=self.write, args=(name, messages), name=name)
        self.members.append(m)

    def write(self, name, messages):
        for text in messages:
            time.sleep(0.3)
            self.inbox.put((name, text))

    def open(self):
        for m in self.members:
            m.start()
        for rule in ("be nice", "no spam", "have fun"):
            time.sleep(0.25)
            print("<host> rule:", rule)
        # show everything they wrote
        count = 0
        while not self.inbox.empty():
            name, text = self.inbox.get()
            print(f"<{name}> {text}")
            count += 1
        for m in self.members:
            m.join()
        return count


if __name__ == "__main__":
    room = ChatRoom()
    room.join_room("ada", ["hello", "who is here?", "me too", "bye"])
    room.join_room("bob", ["hi ada", "i like python", "see you"])
    print(room.open(), "messages in the chat")
