from multiprocessing import Pool, TimeoutError
from time import sleep


def shout(word):
    sleep(0.4)
    return word.upper() + "!"


def begin(words):
    with Pool(3) as workers:
        return workers.imap(shout, words)


if __name__ == "__main__":
    answers = begin(["hello", "is", "anybody", "there"])
    try:
        while True:
            print(answers.next(timeout=1.5))
    except StopIteration:
        print("end")
    except TimeoutError:
        print("hm, no answer??")
