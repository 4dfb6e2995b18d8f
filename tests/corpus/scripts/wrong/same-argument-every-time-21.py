import multiprocessing

def print_number(n):
    print("My number is", n)

if __name__ == "__main__":
    n = 1
    p1 = multiprocessing.Process(target=print_number, args=(n,))
    p2 = multiprocessing.Process(target=print_number, args=(n,))
    p3 = multiprocessing.Process(target=print_number, args=(n,))
    p4 = multiprocessing.Process(target=print_number, args=(n,))
    p1.start()
    p2.start()
    p3.start()
    p4.start()
    p1.join()
    p2.join()
    p3.join()
    p4.join()
