import multiprocessing as mp
from concurrent.futures import ProcessPoolExecutor


class Shouter(mp.Process):
    def __init__(self, text, times=2):
        super().__init__(name=f"shouter-{text}")
        self.text = text
        self.times = times

    def run(self):
        print(self.name, (self.text.upper() + "! ") * self.times)


def to_number(text):
    try:
        return float(text), None
    except ValueError as problem:
        return None, str(problem)


def part_one():
    for text in ("hey", "ho", "hurra"):
        Shouter(text, times=len(text)).start()
    for child in mp.active_children():
        child.join()
    print("quiet again")


def part_two(texts):
    with ProcessPoolExecutor(max_workers=2) as executor:
        for text, (number, problem) in zip(texts, executor.map(to_number, texts)):
            print(f"{text!r}: {number if problem is None else problem}")


if __name__ == "__main__":
    part_one()
    part_two(["3.5", "x", "1e3"])
