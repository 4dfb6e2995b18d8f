from dataclasses import dataclass
from multiprocessing import Process
import time


@dataclass
class Ticket(Process):
    film: str
    seats: int = 1
    price: float = 9.5

    def run(self):
        time.sleep(0.1)
        print(f"{self.seats} x {self.film}: {self.seats * self.price:.2f}")


if __name__ == "__main__":
    tickets = [Ticket("Jaws"), Ticket("Alien", 3), Ticket("Up", seats=2, price=7)]
    for t in tickets:
        t.start()
    for t in tickets:
        t.join()
    print("sold out")
