import multiprocessing

def print_number(n):
    print("number", n, "double", 2 * n)

if __name__ == "__main__":
    p1 = multiprocessing.Process(target=print_number, args=(1,))
    p2 = multiprocessing.Process(target=print_number, args=(1,))
    p3 = multiprocessing.Process(target=print_number, args=(1,))
    p4 = multiprocessing.Process(target=print_number, args=(1,))
    p1.start()
    p2.start()
    p3.start()
    p4.start()
    p1.join()
    p2.join()
    p3.join()
    p4.join()
