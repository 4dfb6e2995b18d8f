import multiprocessing
import os
import tempfile


class WordCounter(multiprocessing.Process):

    def __init__(self, filename):
        multiprocessing.Process.__init__(self, name=os.path.basename(filename))
        self.filename = filename
        self._result = {}

    def run(self):
        with open(self.filename) as f:
            for word in f.read().split():
                self._result[word] = self._result.get(word, 0) + 1

    def get_result(self):
        # wait until the work is done, then hand it out
        self.join()
        return self._result


def make_files(folder):
    texts = ["to be or not to be", "one two two three three three", "red green red"]
    names = []
    for i, t in enumerate(texts):
        name = os.path.join(folder, f"text{i}.txt")
        with open(name, "w") as f:
            f.write(t)
        names.append(name)
    return names


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        counters = [WordCounter(n) for n in make_files(folder)]
        for c in counters:
            c.start()
        for c in counters:
            words = c.get_result()
            print(c.name, "->", len(words), "different words", words)
