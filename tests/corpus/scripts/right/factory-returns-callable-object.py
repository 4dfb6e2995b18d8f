import multiprocessing
import os


class Task:
    def __init__(self, sentence):
        self.sentence = sentence

    def __call__(self):
        letters = sorted(set(self.sentence.lower()) - {" "})
        print(f"process {os.getpid()}: {len(letters)} different letters in {self.sentence!r}")


def make_task(sentence):
    return Task(sentence)


if __name__ == "__main__":
    sentences = ["The quick brown fox", "jumps over", "the lazy dog"]
    workers = []
    for sentence in sentences:
        worker = multiprocessing.Process(target=make_task(sentence))
        worker.start()
        workers.append(worker)
    for worker in workers:
        worker.join()
