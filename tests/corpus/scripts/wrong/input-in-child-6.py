import multiprocessing as mp


def read_amount(prompt):
    while True:
        try:
            amount = float(input(prompt))
            if amount > 0:
                return amount
        except ValueError:
            print("please type a number")


class CashMachine(mp.Process):
    def __init__(self, owner, balance):
        super().__init__()
        self.owner, self.balance = owner, balance

    def run(self):
        print(f"Hello {self.owner}, you have {self.balance}")
        amount = read_amount("Withdraw how much? ")
        print(f"{self.owner} has {self.balance - amount} left")


if __name__ == "__main__":
    machines = [CashMachine("Ana", 100), CashMachine("Bo", 50)]
    for m in machines:
        m.start()
    for m in machines:
        m.join()
    print("exit codes:", [m.exitcode for m in machines])
