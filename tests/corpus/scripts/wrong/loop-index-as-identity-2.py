from concurrent.futures import ProcessPoolExecutor, as_completed
import time

WORDS = ["level", "python", "radar", "window", "kayak"]


class Report:
    def __init__(self, process_number, word):
        self.process_number = process_number
        self.word = word

    def __str__(self):
        answer = "is" if self.word == self.word[::-1] else "is not"
        return f"Process-{self.process_number} says: {self.word} {answer} a palindrome"


def check(process_number, word):
    time.sleep(0.02)
    report = Report(process_number, word)
    print(report)
    return process_number


def main():
    with ProcessPoolExecutor(3) as executor:
        futures = [executor.submit(check, i, w) for i, w in enumerate(WORDS, 1)]
        finished = {f.result() for f in as_completed(futures)}
    print(len(finished), "different processes were at work")


if __name__ == "__main__":
    main()
