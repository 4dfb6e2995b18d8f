from multiprocessing import Process


class Adder(Process):
    def run(self):
        return None


def main():
    adders = []
    number = 10
    while number <= 40:
        adder = Adder()
        adder.start()
        total = sum(range(number + 1))
        print(f"{adder.name} (pid {adder.pid}): 1 + ... + {number} = {total}")
        adders.append(adder)
        number += 10
    for adder in adders:
        adder.join()
    print("4 processes have added")


if __name__ == "__main__":
    main()
