import json
import multiprocessing
import os


class Process:
    """my own small multiprocessing.Process"""

    def __init__(self, target, args=()):
        self.target, self.args = target, args
        self.pid = None
        self.value = None

    def start(self):
        self._r, w = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            code = 1
            try:
                os.close(self._r)
                with os.fdopen(w, "w") as pipe:
                    json.dump(self.target(*self.args), pipe)
                code = 0
            finally:
                os._exit(code)
        os.close(w)

    def join(self):
        with os.fdopen(self._r) as pipe:
            self.value = json.load(pipe)
        os.waitpid(self.pid, 0)


def vowels(text):
    return {v: text.count(v) for v in "aeiou" if v in text}


def main():
    lines = ["multi processing is fun", "every line has its own child", "the end"]
    crew = [Process(vowels, (line,)) for line in lines]
    for c in crew:
        c.start()
    for c in crew:
        c.join()
        print(c.pid, c.value)
    print("cores:", multiprocessing.cpu_count())


if __name__ == "__main__":
    main()
