import io
from multiprocessing import Process


def quiz(answers):
    stream = io.StringIO(answers)
    print("answers:", [line.strip() for line in stream])


if __name__ == "__main__":
    ps = [Process(target=quiz, args=(text,)) for text in ("yes\nno\n", "no\n")]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
