import type { Fields, Row } from './kind.ts'

export const orderFields = {
  external_id: { type: 'text', required: true, alike: ['order_id', 'orderid', 'order_no', 'invoiceno', 'invoice_no', 'invoice', 'transaction_id', 'bestelnummer', 'ordernummer', 'comanda'] },
  customer: { type: 'text', alike: ['customer_id', 'customerid', 'account_id', 'client_id', 'user_id', 'klantnummer'] },
  ordered_at: { type: 'instant', required: true, alike: ['order_date', 'orderdate', 'invoicedate', 'invoice_date', 'date', 'created_at', 'purchased_at', 'datum', 'data'] },
  kind: { type: 'text', oneOf: ['sale', 'refund'], alike: ['type', 'order_type'] },
  currency: { type: 'text', alike: ['valuta', 'moneda'] },
  amount: { type: 'decimal', alike: ['total', 'order_total', 'revenue', 'value', 'total_amount', 'bedrag', 'totaal', 'suma'] },
  product: { type: 'text', alike: ['stockcode', 'sku', 'product_id', 'item', 'artikel', 'produs'] },
  quantity: { type: 'decimal', alike: ['qty', 'aantal', 'cantitate'] },
  unit_price: { type: 'decimal', alike: ['unitprice', 'price', 'prijs', 'pret'] },
  channel: { type: 'text', alike: ['source', 'kanaal', 'canal'] },
  touchpoint: { type: 'text', alike: [] },
} as const satisfies Fields

export type Given = Row<typeof orderFields>
