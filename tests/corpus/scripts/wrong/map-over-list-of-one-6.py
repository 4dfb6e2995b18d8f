import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass


@dataclass(frozen=True)
class Order:
    customer: str
    pieces: int
    price: float


def invoice(*orders):
    lines = []
    for bunch in orders:
        for order in bunch:
            time.sleep(0.08)         # printing is slow
            lines.append(f"{order.customer:<6}{order.pieces * order.price:>9.2f}")
    return lines


def main():
    orders = (
        Order("Ines", 3, 2.5),
        Order("Jon", 10, 0.99),
        Order("Kai", 1, 120.0),
        Order("Lou", 7, 4.2),
        Order("Mia", 2, 19.9),
    )
    t = time.time()
    with ProcessPoolExecutor(max_workers=4) as printers:
        for lines in printers.map(invoice, (orders,)):
            print("\n".join(lines))
    print(f"5 invoices on 4 printers: {time.time() - t:.2f} s")


if __name__ == "__main__":
    main()
