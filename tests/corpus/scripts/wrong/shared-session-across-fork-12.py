import multiprocessing
import socket
import socketserver
import time

RATES = {"USD": "1.08", "GBP": "0.85", "CHF": "0.95", "JPY": "161.2"}


class Bank(socketserver.StreamRequestHandler):
    def handle(self):
        for line in self.rfile:
            time.sleep(0.03)
            self.wfile.write((RATES[line.decode().strip()] + "\n").encode())


bank = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Bank)
bank.daemon_threads = True
line = None


def rate(currency):
    line.sendall((currency + "\n").encode())
    answer = line.recv(100).decode()
    return currency, float(answer)


if __name__ == "__main__":
    service = multiprocessing.Process(target=bank.serve_forever, daemon=True)
    service.start()
    line = socket.create_connection(bank.server_address, timeout=1)
    with multiprocessing.Pool(4) as pool:
        for currency, value in pool.map(rate, list(RATES) * 4, chunksize=1):
            print(currency, value)
    service.terminate()
