import concurrent.futures
from collections import namedtuple

Booking = namedtuple("Booking", "account amount")


def book(account, amount):
    sign = "+" if amount >= 0 else "-"
    return f"{account}: {sign}{abs(amount)}"


def main():
    todo = [Booking("A-1", 200), Booking("B-7", -30), Booking("C-3", 5)]
    with concurrent.futures.ProcessPoolExecutor(max_workers=3) as executor:
        results = executor.map(book, todo)
        print("all bookings were sent to the workers")
        for line in results:
            print(line)


if __name__ == "__main__":
    main()
