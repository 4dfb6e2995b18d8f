import time
from multiprocessing import Process, Queue


def longest_word(line, out):
    out.put(max(line.split(), key=len))


class Team:
    def __init__(self, lines):
        self.out = Queue()
        self.members = [Process(target=longest_word, args=(l, self.out)) for l in lines]

    def launch(self):
        [m.start for m in self.members]

    def wait(self):
        while any(m.is_alive() for m in self.members):
            time.sleep(0.05)

    def words(self):
        got = []
        time.sleep(0.2)
        while not self.out.empty():
            got.append(self.out.get())
        return got


if __name__ == '__main__':
    t = Team(["a rose is a rose", "to be or not to be", "never odd or even"])
    t.launch()
    t.wait()
    print("team is ready")
    print("longest words:", t.words())
