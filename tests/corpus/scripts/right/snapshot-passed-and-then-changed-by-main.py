from multiprocessing import Process


def bill(order):
    order.append("service")
    print("bill:", ", ".join(order))


if __name__ == "__main__":
    order, guests = ["tea"], []
    for extra in ("cake", "coffee"):
        order.append(extra)
        p = Process(target=bill, args=(order,))
        p.start()
        guests.append(p)
    for p in guests:
        p.join()
    print("ordered:", order)
